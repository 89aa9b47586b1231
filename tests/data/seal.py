"""Encrypts a book by docs/encrypted-file.md, without any code of Kept. The salt and the nonce are fixed so that the same book makes
the same file; a copy that anybody is to use needs random ones."""
import base64
import hashlib
import json
import sys
import unicodedata
import zlib

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

salt, nonce = bytes(range(16)), bytes(range(100, 112))
text = lambda data: base64.b64encode(data).decode()
header = json.dumps(
    {
        "format": "kept-sealed",
        "version": 1,
        "kdf": "PBKDF2-SHA-256",
        "iterations": 600_000,
        "salt": text(salt),
        "cipher": "AES-256-GCM",
        "nonce": text(nonce),
    },
    separators=(",", ":"),
)
phrase = unicodedata.normalize("NFC", sys.argv[1]).encode()
key = hashlib.pbkdf2_hmac("sha256", phrase, salt, 600_000, 32)
locked = AESGCM(key).encrypt(nonce, sys.stdin.buffer.read(), header.encode())
lines = f"{header}\n{text(locked)}\n"
sys.stdout.write(f"{lines}{len(lines.encode())}.{zlib.crc32(lines.encode()):08x}\n")
