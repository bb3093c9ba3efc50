# A day's work on a project. In the first build, -t was forgotten.
docker build -q fruit
echo "<h1>Cherries: 4 euros</h1>" >fruit/index.html
docker build -q -t drydock-fruit fruit
docker run -d --name drydock-fruit drydock-fruit
docker network create --label project=drydock-fruit drydock-fruit
docker volume create --label project=drydock-fruit
docker volume create --label project=drydock-fruit drydock-fruit-orders
docker run --name drydock-fruit-import --label project=drydock-fruit -v drydock-fruit-orders:/orders \
  busybox:1.37 sh -c "head -c 5000000 /dev/urandom >/tmp/new && cp /tmp/new /orders/2026"

# What takes the disk, of all projects on this engine? And what of this one?
docker system df
docker system df -v | grep -e TAG -e NAME -e drydock-fruit
