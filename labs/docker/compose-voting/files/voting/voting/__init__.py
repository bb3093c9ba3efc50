"""A voting application in three services: vote takes votes, worker stores them, result shows them."""
