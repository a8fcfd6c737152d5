"""Answers: the command line and the HTTP service."""
