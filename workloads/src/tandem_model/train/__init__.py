"""Trains a model, judges it, and releases it when it is good enough."""
