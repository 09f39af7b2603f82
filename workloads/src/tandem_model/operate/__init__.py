"""What operators' commands do with AWS beside deciding about releases: put files into buckets, watch what happens."""
