# What does a container start? And does the builder complain?
docker image inspect -f '{{.Config.Entrypoint}}' drydock-order
docker build -t drydock-order order

# With brackets and double quotes, no shell is between Docker and the program.
cat >order/Dockerfile <<'END'
FROM python:3.13
WORKDIR /app
COPY order.py .
ENTRYPOINT ["python3", "order.py"]
CMD ["soup"]
END
docker build -q -t drydock-order order
docker image inspect -f '{{.Config.Entrypoint}}' drydock-order
docker run --rm drydock-order
docker run --rm drydock-order pasta "green salad"
