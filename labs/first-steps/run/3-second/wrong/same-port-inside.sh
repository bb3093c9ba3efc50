# expect: has no page
# In its own container, nginx listens on port 80 whatever this machine's port is.
docker run -d --rm --name drydock-welcome-2 -p 127.0.0.1:8181:8181 nginx:1.30
