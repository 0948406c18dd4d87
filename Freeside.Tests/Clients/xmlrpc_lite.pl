#!/usr/bin/perl
# One call by XMLRPC::Lite: xmlrpc_lite.pl URL METHOD [ARGUMENT ...]. What the library gives is printed as JSON; the argument (undef) stands for none.
# Texts are handed over as UTF-8 bytes, which the library sends as base64 where they are not ASCII.
use strict;
use warnings;
use JSON::PP;
use XMLRPC::Lite;

my ($url, $method, @arguments) = map { $_ eq '(undef)' ? undef : $_ } @ARGV;
my $answer = eval { XMLRPC::Lite->proxy($url)->call($method, @arguments) };
print JSON::PP->new->utf8->encode(
      $@             ? { died => "$@" }
    : $answer->fault ? { code => $answer->faultcode, text => $answer->faultstring }
    :                  { result => $answer->result });
