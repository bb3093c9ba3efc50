# expect: says 'Ordered: /bin/sh, -c, soup'
# ENTRYPOINT is repaired. CMD in the shell form brings a shell of its own, as arguments.
printf '%s\n' 'FROM python:3.13' 'WORKDIR /app' 'COPY order.py .' \
  'ENTRYPOINT ["python3", "order.py"]' 'CMD soup' >order/Dockerfile
docker build -t drydock-order order
