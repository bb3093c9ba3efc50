# The project as step 1 left it.
docker network inspect drydock-fruit || docker network create --label project=drydock-fruit drydock-fruit
[[ -n $(unnamed) ]] || docker volume create --label project=drydock-fruit
docker volume create --label project=drydock-fruit drydock-fruit-orders
docker rm -f drydock-fruit-import
docker run --name drydock-fruit-import --label project=drydock-fruit -v drydock-fruit-orders:/orders \
  busybox:1.37 sh -c "head -c 5000000 /dev/urandom >/tmp/new && cp /tmp/new /orders/2026"
echo "<h1>Tomatoes: 3 euros</h1>" >fruit/index.html
docker build -q fruit
