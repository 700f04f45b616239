"""What prepare.mjs wrote, as tensors, and how it is dealt out:  every script here is called  SCRIPT DATA_DIR … [name=value …]

A sentence is a row a word: its columns, then upos, xpos, head (1-based, 0 the root), relation and name, -1 where nothing is said; what a teacher
holds likely of the news has more (see teacher.py).
In batches <root> (id 2) stands before each sentence, and rows of zeros and -1 after the short ones."""
import json, random, sys
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

folder = sys.argv[1]
options = dict(a.split("=") for a in sys.argv[2:] if "=" in a)
device = torch.device(options.get("device", "cuda" if torch.cuda.is_available() else "cpu"))
seed = int(options.get("seed", 1))
torch.manual_seed(seed); random.seed(seed); np.random.seed(seed)
if device.type == "cpu": torch.set_num_threads(int(options.get("threads", 1)))
torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True

meta = json.load(open(f"{folder}/meta.json"))
COLUMNS = meta["columns"]
C = len(COLUMNS)
UPOS, XPOS, HEAD, RELATION, NAME = range(C, C + 5)
WIDTH = C + 5
LIKELY, SHARES = 4, 10_000  # choices a word that a teacher's readings hold, and the sum of their shares


def option(name, default): return type(default)(options.get(name, default))


def read(name):
    lengths = np.fromfile(f"{folder}/{name}.lengths.i32", dtype=np.int32)
    rows = torch.from_numpy(np.fromfile(f"{folder}/{name}.i32", dtype=np.int32).reshape(lengths.sum(), -1))
    return list(rows.split(lengths.tolist()))


def read_news():
    """The news as both teachers read it, one after the other."""
    return [s for teacher in (1, 2) for s in read(f"news-train-{teacher}")]


def batches(sentences, words, shuffle=False):
    """Sentences of much the same length together, about so many words of them."""
    length = lambda s: len(s) * (random.uniform(0.9, 1.1) if shuffle else 1)
    dealt = sorted(range(len(sentences)), key=lambda i: length(sentences[i]))
    groups, group = [], []
    for i in dealt:
        if group and (len(group) + 1) * (len(sentences[i]) + 1) > words: groups.append(group); group = []
        group.append(i)
    groups.append(group)
    if shuffle: random.shuffle(groups)
    for group in groups: yield padded([sentences[i] for i in group]).to(device)


def padded(sentences):
    wide, longest = sentences[0].shape[1], max(map(len, sentences)) + 1
    batch = torch.full((len(sentences), longest, wide), -1)
    batch[..., :C] = 0
    batch[..., WIDTH:] = 0
    batch[:, 0, :C] = 2
    for row, s in zip(batch, sentences): row[1 : len(s) + 1] = s
    return batch


def forever(sentences, words):
    while True: yield from batches(sentences, words, True)


def ce(scores, gold): return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-1, reduction="sum")


def mask_of(batch): return batch[..., 0] > 0


def both_ways(lstm, x, mask):
    """A bidirectional LSTM over sentences of different lengths."""
    packed = nn.utils.rnn.pack_padded_sequence(x, mask.sum(1).cpu(), batch_first=True, enforce_sorted=False)
    return nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True, total_length=x.shape[1])[0]


def dropped(x, p, training):
    """The same units of a sentence at every word (Gal and Ghahramani 2016)."""
    return x * torch.empty(x.shape[0], 1, x.shape[2], device=x.device).bernoulli_(1 - p) / (1 - p) if training else x


class Average:
    """Weights averaged over the last steps (exponentially), which score better than those of any step."""

    def __init__(self, net, keep):
        self.net, self.keep, self.steps = net, keep, 0
        self.values = {k: v.clone() for k, v in net.state_dict().items() if v.dtype.is_floating_point}

    @torch.no_grad()
    def add(self):
        self.steps += 1
        live = self.net.state_dict()
        torch._foreach_lerp_(list(self.values.values()), [live[k] for k in self.values], 1 - min(self.keep, self.steps / (self.steps + 9)))

    def __enter__(self):
        self.live = {k: v.clone() for k, v in self.net.state_dict().items()}
        self.net.load_state_dict(self.values, strict=False); self.net.eval()

    def __exit__(self, *_):
        self.net.load_state_dict(self.live); self.net.train()


BASE = torch.tensor([[r.split(":")[0] for r in meta["relations"]].index(r.split(":")[0]) for r in meta["relations"]])


def scores(gold, upos, xpos, heads, relations):
    """Per cent of the words of flat lists that are right."""
    said = gold[:, HEAD] >= 0
    ok, base = heads == gold[:, HEAD], BASE.to(gold.device)
    las = ok & (base[relations] == base[gold[:, RELATION].clamp(min=0)])
    values = {"UAS": ok, "LAS": las, "UPOS": upos == gold[:, UPOS], "XPOS": xpos == gold[:, XPOS]}
    return " ".join(f"{k} {100 * v[said].double().mean():.2f}" for k, v in values.items())


def spans(tags):
    found, start, kind = set(), -1, ""
    for i, t in enumerate([*tags, "O"]):
        if start >= 0 and t != "I-" + kind: found.add((start, i, kind)); start = -1
        if t != "O" and start < 0: start, kind = i, t[2:]
    return found


class NameScores:
    """F1 of persons, organisations and places, all and each."""

    def __init__(self): self.counts = {k: [0, 0, 0] for k in ("PER", "ORG", "LOC")}

    def add(self, gold, found, lengths):
        for g, f, n in zip(gold.tolist(), found.tolist(), lengths.tolist()):
            g, f = ({s for s in spans([meta["names"][max(t, 0)] for t in tags[:n]])} for tags in (g, f))
            for kind, c in self.counts.items():
                c[0] += sum(s in f for s in g if s[2] == kind); c[1] += sum(s[2] == kind for s in g); c[2] += sum(s[2] == kind for s in f)

    def __str__(self):
        f1 = lambda c: f"{200 * c[0] / max(1, c[1] + c[2]):.1f}"
        return " ".join([f1([sum(c) for c in zip(*self.counts.values())]), *(f"{k} {f1(c)}" for k, c in self.counts.items())])
