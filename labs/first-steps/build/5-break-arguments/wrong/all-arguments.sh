# expect: says 'Ordered: apple pie'
# "$@" begins with the second word: sh -c takes the first one as its own name.
printf '%s\n' 'FROM python:3.13' 'WORKDIR /app' 'COPY order.py .' \
  'ENTRYPOINT python3 order.py "$@"' 'CMD ["soup"]' >order/Dockerfile
docker build -t drydock-order order
