"""The file of a trained network, as src/language/network/tensors.ts reads it."""
import json, struct
import numpy as np


def write(path, header, tensors):
    """Matrices become one byte each with one scale a row (the largest of the row is 127); lists stay floats."""
    blob, index = bytearray(), {}

    def put(raw):
        blob.extend(b"\0" * (-len(blob) % 16))
        at = len(blob)
        blob.extend(raw)
        return at

    for name, t in tensors.items():
        t = np.ascontiguousarray(t, dtype=np.float32)
        if t.ndim == 1:
            index[name] = {"shape": list(t.shape), "type": "float32", "offset": put(t.tobytes())}
            continue
        scales = np.abs(t).max(1) / 127
        scales[scales == 0] = 1
        small = np.clip(np.round(t / scales[:, None]), -127, 127).astype(np.int8)
        index[name] = {"shape": list(t.shape), "type": "int8", "offset": put(small.tobytes()), "scales": put(scales.astype(np.float32).tobytes())}
    text = json.dumps({"format": 1, **header, "tensors": index}, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(4 + len(text)) % 16)
    with open(path, "wb") as f: f.write(struct.pack("<I", len(text)) + text + blob)
    print(f"{path}: {4 + len(text) + len(blob)} bytes, header {len(text)}")
