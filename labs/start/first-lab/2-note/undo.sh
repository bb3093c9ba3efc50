# drydock-hello was there before the step.
docker exec drydock-hello rm -rf /note
