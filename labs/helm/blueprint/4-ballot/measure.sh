reading ballot "$(lines ballot.yaml)" count
