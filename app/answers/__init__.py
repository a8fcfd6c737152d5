"""Answers to questions: one function a question, for HTTP and the command line alike."""
