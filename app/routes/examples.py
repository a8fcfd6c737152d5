"""Ids that exist once the samples are loaded: the examples of the OpenAPI; a test holds them true."""

OFFICIAL = "bdalrhmn-fkhro-00000000"
OTHER_OFFICIAL = "ahmd-alrasby-00000000"
BODY = "hyya-00000000"
COUNTRY = "BH"
MEETING = "0000000000000000.000000000000"
FACT = "0000000000000000.000000000000"
NAME = "Fakhro"
