"""From what articles state to the things they name: signatures, links, ids."""
