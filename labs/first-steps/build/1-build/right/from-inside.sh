# In the folder, which is then called "."; long flags, and the tag spelt out.
(cd menu && docker build --tag drydock-menu:latest .)
docker run --detach --name drydock-cafe --publish 8190:8000 drydock-menu:latest
