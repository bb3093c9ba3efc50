# expect: says 'Ordered: nothing'
# The Dockerfile is right. The image is still the old one.
printf '%s\n' 'FROM python:3.13' 'WORKDIR /app' 'COPY order.py .' \
  'ENTRYPOINT ["python3", "order.py"]' 'CMD ["soup"]' >order/Dockerfile
