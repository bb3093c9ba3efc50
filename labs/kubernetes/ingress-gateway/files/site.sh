# Requests each part of the site from Envoy, and prints answer and status code. These hosts are in no DNS: Envoy only looks at the Host header.
curl -s -w '  (%{http_code})\n' -H 'Host: shop.drydock.test' http://127.0.0.1:8081/
curl -s -w '  (%{http_code})\n' -H 'Host: shop.drydock.test' http://127.0.0.1:8081/cart
curl -s -w '  (%{http_code})\n' -H 'Host: stock.drydock.test' http://127.0.0.1:8081/
