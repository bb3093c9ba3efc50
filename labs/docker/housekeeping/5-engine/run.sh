# A context for another engine, in a settings folder of this lab (without --config, it goes to yours).
docker --config client context create drydock-server --docker host=tcp://127.0.0.1:8163
docker --config client context ls

# The same command, to your engine and to the other one. No engine listens there.
docker ps -a --filter name=drydock-fruit
docker --config client --context drydock-server ps -a --filter name=drydock-fruit || true
