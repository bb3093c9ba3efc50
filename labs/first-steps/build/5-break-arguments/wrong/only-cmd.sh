# expect: "tea": executable file not found
# In brackets, but CMD: what follows the image's name replaces all of it.
printf '%s\n' 'FROM python:3.13' 'WORKDIR /app' 'COPY order.py .' \
  'CMD ["python3", "order.py", "soup"]' >order/Dockerfile
docker build -t drydock-order order
