"""Every claim about performance as a command: `python -m bench` runs all, `python -m bench.extraction` one."""
