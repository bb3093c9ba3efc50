"""Reads what passes a network interface and prints VXLAN packets that carry a ping: outer addresses, then inner ones. Ends after four."""
import socket
import struct
import time

PING = {0: "ping reply", 8: "ping request"}


def address(four):
    return ".".join(str(byte) for byte in four)


def udp_payload(frame):
    """What UDP carries in this Ethernet frame, and to which port; nothing if it is no UDP in IPv4."""
    start = 14 + (frame[14] & 15) * 4
    if frame[12:14] != b"\x08\x00" or frame[23] != 17:
        return None, None
    return struct.unpack("!H", frame[start + 2 : start + 4])[0], frame[start + 8 :]


tap = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0003))
tap.settimeout(1)
print("listening", flush=True)
seen, end = 0, time.monotonic() + 30
while seen < 4 and time.monotonic() < end:
    try:
        outer = tap.recv(65535)
    except TimeoutError:
        continue
    port, payload = udp_payload(outer)
    if port != 4789:
        continue
    # VXLAN: eight bytes, of which three are the network's number; then a whole Ethernet frame.
    network, inner = int.from_bytes(payload[4:7], "big"), payload[8:]
    if inner[12:14] != b"\x08\x00" or inner[23] != 1:
        continue
    seen += 1
    print(f"{address(outer[26:30])} > {address(outer[30:34])} udp 4789, network {network}:", end=" ")
    print(f"{address(inner[26:30])} > {address(inner[30:34])} {PING.get(inner[34], 'icmp')}", flush=True)
