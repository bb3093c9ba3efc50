# Another 200 requests, counted by Service.
curl -s --max-time 150 -H 'Host: shop.drydock.test' -w '\n' 'http://127.0.0.1:8081/cart?n=[1-200]' >answers.txt
reading cart "$(grep -c '^cart on ' answers.txt)" count
reading cart-2 "$(grep -c '^cart-2 on ' answers.txt)" count
