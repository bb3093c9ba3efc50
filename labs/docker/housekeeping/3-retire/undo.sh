# The project as step 2 left it.
docker build -q -t drydock-fruit fruit
docker rm -f drydock-fruit
docker run -d --name drydock-fruit drydock-fruit
docker volume create --label project=drydock-fruit drydock-fruit-orders
docker run --rm -v drydock-fruit-orders:/orders busybox:1.37 \
  sh -c "head -c 5000000 /dev/urandom >/orders/2026"
