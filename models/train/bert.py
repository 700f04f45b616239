"""BERT (Devlin et al. 2019) as Google published it: its pieces of words, its weights from a TensorFlow checkpoint, and the encoder."""
import os, struct
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

LAYERS, HEADS, WIDTH = 12, 12, 768


class Pieces:
    """Takes words apart into pieces of BERT's vocabulary: the longest that fits, from the left."""

    def __init__(self, folder):
        self.index = {w: i for i, w in enumerate(open(os.path.join(folder, "assets/vocab.txt"), encoding="utf-8").read().split("\n")) if w}
        self.known = {}

    def of(self, word):
        if word not in self.known: self.known[word] = [p for part in parted(word) for p in self.longest(part)] or [self.index["[UNK]"]]
        return self.known[word]

    def longest(self, part):
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.index: end -= 1
            if end == start: return [self.index["[UNK]"]]
            found.append(self.index[("##" if start else "") + part[start:end]]); start = end
        return found


def parted(word):
    """Each mark that is neither letter nor digit stands on its own."""
    parts = [""]
    for c in word:
        if c.isalnum(): parts[-1] += c
        else: parts += [c, ""]
    return [p for p in parts if p]


def varint(b, i):
    shift = value = 0
    while True:
        c = b[i]; i += 1; value |= (c & 127) << shift; shift += 7
        if c < 128: return value, i


def entries(table, at, size):
    """Keys and values of one block of a LevelDB table."""
    block = table[at : at + size]; end = size - 4 - 4 * struct.unpack("<I", block[-4:])[0]; i = 0; key = b""
    while i < end:
        shared, i = varint(block, i); own, i = varint(block, i); length, i = varint(block, i)
        key = key[:shared] + block[i : i + own]; i += own
        yield key.decode(), block[i : i + length]; i += length


def fields(message):
    """(number, value) of each field of a protocol buffer."""
    i = 0
    while i < len(message):
        tag, i = varint(message, i)
        if tag & 7 == 0: value, i = varint(message, i)
        elif tag & 7 == 2: length, i = varint(message, i); value = message[i : i + length]; i += length
        else: value = message[i : i + 4]; i += 4
        yield tag >> 3, value


def checkpoint(folder):
    """The tensors of a TensorFlow checkpoint by name."""
    table = open(os.path.join(folder, "variables/variables.index"), "rb").read()
    data = np.memmap(os.path.join(folder, "variables/variables.data-00000-of-00001"), mode="r", dtype=np.uint8)
    i = 0
    for _ in range(2): _, i = varint(table[-48:], i)
    at, i = varint(table[-48:], i); size, i = varint(table[-48:], i)
    tensors = {}
    for _, handle in entries(table, at, size):
        at, i = varint(handle, 0); size, i = varint(handle, i)
        for name, value in entries(table, at, size):
            entry = dict(fields(value))
            if not name or entry.get(1) != 1: continue  # floats only
            shape = [dict(fields(d)).get(1, 0) for k, d in fields(entry[2]) if k == 2]
            tensors[name.removeprefix("module/bert/")] = data[entry.get(4, 0) : entry.get(4, 0) + entry[5]].view(np.float32).reshape(shape)
    return tensors


class Layer(nn.Module):
    def __init__(self, tensors, n):
        super().__init__()
        at = lambda name: f"encoder/layer_{n}/{name}"
        self.qkv = linear(*(torch.cat([tensor(tensors, at(f"attention/self/{k}/{part}")) for k in ("query", "key", "value")], -1) for part in ("kernel", "bias")))
        self.mixed, self.wide, self.narrow = (linear(tensor(tensors, at(f"{k}/kernel")), tensor(tensors, at(f"{k}/bias"))) for k in ("attention/output/dense", "intermediate/dense", "output/dense"))
        self.norms = nn.ModuleList([norm(tensors, at(f"{k}/LayerNorm")) for k in ("attention/output", "output")])

    def forward(self, x, mask):
        b, n, w = x.shape
        q, k, v = (z.view(b, n, HEADS, w // HEADS).transpose(1, 2) for z in self.qkv(x).chunk(3, -1))
        drop = 0.1 if self.training else 0.0
        y = F.scaled_dot_product_attention(q, k, v, mask[:, None, None, :], drop).transpose(1, 2).reshape(b, n, w)
        x = self.norms[0](x + F.dropout(self.mixed(y), drop))
        return self.norms[1](x + F.dropout(self.narrow(F.gelu(self.wide(x))), drop))


def tensor(tensors, name): return torch.tensor(np.array(tensors[name]))


def linear(kernel, bias):
    made = nn.Linear(*kernel.shape)
    made.weight.data, made.bias.data = kernel.T.contiguous(), bias
    return made


def norm(tensors, name):
    made = nn.LayerNorm(WIDTH, eps=1e-12)
    made.weight.data, made.bias.data = tensor(tensors, f"{name}/gamma"), tensor(tensors, f"{name}/beta")
    return made


class Bert(nn.Module):
    """Pieces of sentences [b, n] (0 pads) to the states of each piece, all layers mixed by weights that are learned."""

    def __init__(self, tensors):
        super().__init__()
        self.pieces = nn.Embedding.from_pretrained(tensor(tensors, "embeddings/word_embeddings"), freeze=False)
        self.places = nn.Parameter(tensor(tensors, "embeddings/position_embeddings") + tensor(tensors, "embeddings/token_type_embeddings")[0])
        self.norm = norm(tensors, "embeddings/LayerNorm")
        self.layers = nn.ModuleList([Layer(tensors, n) for n in range(LAYERS)])
        self.mix = nn.Parameter(torch.linspace(-1, 1, LAYERS))

    def forward(self, pieces):
        mask = pieces > 0
        x = F.dropout(self.norm(self.pieces(pieces) + self.places[: pieces.shape[1]]), 0.1, self.training)
        weights, mixed = self.mix.softmax(0), 0
        for weight, layer in zip(weights, self.layers):
            x = layer(x, mask); mixed = mixed + weight * x
        return mixed
