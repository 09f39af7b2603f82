"""The platform's functions: they validate, reconcile, watch and rotate, each in its own region."""
