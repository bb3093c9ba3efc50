# expect: not found
# JSON has double quotes. With single ones, the line is in the shell form again.
printf '%s\n' 'FROM python:3.13' 'WORKDIR /app' 'COPY order.py .' \
  "ENTRYPOINT ['python3', 'order.py']" 'CMD ["soup"]' >order/Dockerfile
docker build -t drydock-order order
