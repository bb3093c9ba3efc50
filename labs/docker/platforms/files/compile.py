"""A very small compiler: writes a program that prints TEXT, for the processor that --arch names."""
import argparse
import os
import platform
import struct

parser = argparse.ArgumentParser()
parser.add_argument("--arch", choices=["amd64", "arm64"], help="default: the processor that this runs on")
parser.add_argument("text")
parser.add_argument("output")
args = parser.parse_args()

# Like most compilers, it compiles for its own processor unless you ask for another.
own = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
arch = args.arch or own
text = args.text.replace("ARCH", arch).encode() + b"\n"
size = len(text)

# Both programs make the same two system calls: write(1, text, size), then exit(0).
# The text comes right behind the instructions, and those behind two headers of 64 and 56 bytes.
start = 0x400000 + 64 + 56
if arch == "amd64":
    machine = 62
    code = b"".join([
        b"\xbf" + struct.pack("<I", 1),           # mov edi, 1        standard output
        b"\xbe" + struct.pack("<I", start + 31),  # mov esi, text
        b"\xba" + struct.pack("<I", size),        # mov edx, size
        b"\xb8" + struct.pack("<I", 1),           # mov eax, 1        write is number 1
        b"\x0f\x05",                              # syscall
        b"\x31\xff",                              # xor edi, edi      exit code 0
        b"\xb8" + struct.pack("<I", 60),          # mov eax, 60       exit is number 60
        b"\x0f\x05",                              # syscall
    ])
else:
    machine = 183
    code = struct.pack(
        "<8I",
        0xD2800020,              # mov x0, #1        standard output
        0x100000E1,              # adr x1, text      28 bytes from here
        0xD2800002 | size << 5,  # mov x2, #size
        0xD2800808,              # mov x8, #64       write is number 64
        0xD4000001,              # svc #0
        0xD2800000,              # mov x0, #0        exit code 0
        0xD2800BA8,              # mov x8, #93       exit is number 93
        0xD4000001,              # svc #0
    )

# The ELF header, in which the kernel looks for its own processor's number, and what to load where.
total = 64 + 56 + len(code) + size
header = b"\x7fELF\x02\x01\x01" + bytes(9)
header += struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, start, 64, 0, 0, 64, 56, 1, 0, 0, 0)
segment = struct.pack("<IIQQQQQQ", 1, 5, 0, 0x400000, 0x400000, total, total, 0x10000)

with open(args.output, "wb") as file:
    file.write(header + segment + code + text)
os.chmod(args.output, 0o755)
print(f"compiled on {own} for {arch}: {total} bytes")
