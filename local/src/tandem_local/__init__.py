"""The embedded AWS: moto in one process with our plugin, bound to loopback."""
