"""What is printed of a call: the employer's part, and the answers for a facilitator."""
