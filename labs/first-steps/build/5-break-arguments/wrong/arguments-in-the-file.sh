# expect: tea, apple pie, tea, apple pie
# Right for one order.
printf '%s\n' 'FROM python:3.13' 'WORKDIR /app' 'COPY order.py .' \
  'ENTRYPOINT ["python3", "order.py", "tea", "apple pie"]' >order/Dockerfile
docker build -t drydock-order order
