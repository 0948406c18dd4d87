#!/usr/bin/perl
# One call by RPC::XML::Client: rpc_xml.pl URL METHOD [ARGUMENT ...]. What the library gives is printed as JSON; the argument (undef) stands for none.
use strict;
use warnings;
use Encode qw(decode);
use JSON::PP;
use RPC::XML;
use RPC::XML::Client;

# Without this it declares ASCII and sends bytes that are not.
$RPC::XML::ENCODING = 'UTF-8';

my ($url, $method, @arguments) = map { $_ eq '(undef)' ? undef : decode('UTF-8', $_) } @ARGV;
my $answer = RPC::XML::Client->new($url)->send_request($method, @arguments);
print JSON::PP->new->utf8->encode(
      !ref $answer      ? { died => $answer }
    : $answer->is_fault ? { code => $answer->code, text => $answer->string }
    :                     { result => $answer->value });
