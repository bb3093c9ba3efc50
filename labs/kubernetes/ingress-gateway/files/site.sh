# Asks Envoy for each part of the site, and prints the answer and its status code. No name server knows these hosts: the header is all that Envoy goes by.
curl -s -w '  (%{http_code})\n' -H 'Host: shop.drydock.test' http://127.0.0.1:8081/
curl -s -w '  (%{http_code})\n' -H 'Host: shop.drydock.test' http://127.0.0.1:8081/cart
curl -s -w '  (%{http_code})\n' -H 'Host: stock.drydock.test' http://127.0.0.1:8081/
