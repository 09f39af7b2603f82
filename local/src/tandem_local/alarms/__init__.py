"""Alarms of CloudWatch: what their metrics say, the state that follows, and who is told of a change."""
