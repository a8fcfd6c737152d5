"""What exists once the samples are loaded: the examples of the OpenAPI; a test holds them true."""

OFFICIAL = "abdulrahman-fakhro-d34d41f9"
OTHER_OFFICIAL = "ahmed-nasser-rasbi-abfa2563"
BODY = "authority-labour-market-regulation-4de8fbf8"
COUNTRY = "BH"
MEETING = "f1db83e99bbac56b.d47c10514174"
FACT = "d721fd9eedc27488.623e7d4be664"
NAME = "Fakhro"
