#!/usr/bin/perl
# One call by Frontier::Client: frontier.pl URL METHOD [ARGUMENT ...]. What the library gives is printed as JSON; the argument (undef) stands for none.
use strict;
use warnings;
use Encode qw(decode);
use Frontier::Client;
use JSON::PP;

my ($url, $method, @arguments) = map { $_ eq '(undef)' ? undef : decode('UTF-8', $_) } @ARGV;
my $client = Frontier::Client->new(url => $url);
my $result = eval { $client->call($method, @arguments) };
print JSON::PP->new->utf8->encode($@ ? { died => "$@" } : { result => $result });
