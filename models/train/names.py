"""Trains the names of the network on top of what train.py made:  python3 models/train/names.py DATA_DIR WEIGHTS.pt OUT.pt [name=value …]

One more bidirectional LSTM over the (now fixed) states and embeddings of each word, and a conditional random field over its
tags (Lample et al. 2016), on the silver names of news and, three times as often, the names that were read in EWT and GUM."""
import random, sys, time
import torch
import torch.nn as nn
import torch.nn.functional as F
import train as language

weights_file, out = sys.argv[2:4]
HIDDEN, EPOCHS, BATCH = int(language.options.get("names", 128)), float(language.options.get("epochs", 2.5)), 1600
READ = int(language.options.get("read", 3))  # how often names that were read count for each time that silver ones do
NAMES, C = language.meta["names"], language.C
PLACE = C + 2  # the column of heads, of which names need nothing, holds each word's row in the table of states
FORBIDDEN = torch.tensor([[b.startswith("I-") and a[2:] != b[2:] for b in NAMES] for a in NAMES])
NO = -1e4


class Names(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.lstm = nn.LSTM(width, HIDDEN, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * HIDDEN, len(NAMES))
        self.transitions = nn.Parameter(torch.zeros(len(NAMES), len(NAMES)))

    def forward(self, x):
        drop = lambda z: language.Network.drop(self, z, 0.3)
        return self.out(drop(self.lstm(drop(x))[0]))[:, 1:]

    def between(self):
        return self.transitions.masked_fill(FORBIDDEN, NO)

    def total(self, scores):
        """Log of the sum over all tag sequences; a sentence opens as if O stood before it."""
        between = self.between()
        sums = scores[:, 0] + between[0]
        for i in range(1, scores.shape[1]): sums = torch.logsumexp(sums.unsqueeze(2) + between, 1) + scores[:, i]
        return torch.logsumexp(sums, 1)

    def loss(self, scores, gold):
        return (self.total(scores) - self.total(scores.masked_fill(~F.one_hot(gold, len(NAMES)).bool(), NO))).sum()

    def best(self, scores):
        between, back = self.between(), []
        sums = scores[:, 0] + between[0]
        for i in range(1, scores.shape[1]):
            value, at = (sums.unsqueeze(2) + between).max(1)
            back.append(at); sums = value + scores[:, i]
        tags = [sums.argmax(1)]
        for at in reversed(back): tags.append(at.gather(1, tags[-1].unsqueeze(1)).squeeze(1))
        return torch.stack(tags[::-1], 1)


class Inputs:
    """What the names are found on: of each word its states, computed once, and its embeddings."""

    def __init__(self, net, sentences):
        self.embedding, self.states, rows = net.embedding, [], 0
        for s in sentences:
            s[:, PLACE] = torch.arange(rows + 1, rows + 1 + len(s)); rows += len(s) + 1
        self.states = torch.empty(rows, 2 * language.HIDDEN, dtype=torch.float16)
        with torch.no_grad():
            for b in language.batches(sentences, 4000, False):
                x = self.embedded(b)
                for layer in net.lstm: x = layer(x)[0]
                self.states[places(b)] = x.half()

    def embedded(self, batch):
        return torch.cat([self.embedding[c](batch[..., i]) for i, c in enumerate(language.COLUMNS)], -1)

    def of(self, batch):
        with torch.no_grad(): return torch.cat([self.states[places(batch)].float(), self.embedded(batch)], -1)


def places(batch):
    """Rows in the table of states: the place before a sentence has one too."""
    return batch[:, 1:2, PLACE] - 1 + torch.arange(batch.shape[1])


def evaluate(inputs, names, sentences):
    names.eval(); count = {}
    with torch.no_grad():
        for b in language.batches(sentences, 4000, False):
            for gold, found in zip(b[:, 1:, C + 4].tolist(), names.best(names(inputs.of(b))).tolist()):
                gold, found = (language.spans([NAMES[max(t, 0)] for t in tags]) for tags in (gold, found))
                for kind in ("PER", "ORG", "LOC"):
                    c = count.setdefault(kind, [0, 0, 0])
                    c[0] += sum(s in found for s in gold if s[2] == kind); c[1] += sum(s[2] == kind for s in gold); c[2] += sum(s[2] == kind for s in found)
    names.train()
    f1 = lambda c: f"{200 * c[0] / max(1, c[1] + c[2]):.1f}"
    return " ".join([f1([sum(c) for c in zip(*count.values())]), *(f"{k} {f1(c)}" for k, c in count.items())])


def main():
    saved = torch.load(weights_file)
    net = language.Network(); net.load_state_dict(saved["weights"]); net.eval()
    names = Names(2 * language.HIDDEN + sum(language.DIMS.values()))
    silver, read, dev = (language.read(name) for name in ("silver-train", "ud-train", "silver-dev"))
    inputs = Inputs(net, silver + read + dev)
    train = silver + READ * read
    optimizer = torch.optim.AdamW(names.parameters(), lr=2e-3, betas=(0.9, 0.95))
    steps = int(EPOCHS * sum(len(s) for s in train) / (0.9 * BATCH)); step = 0; began = time.time()
    average = {k: v.clone() for k, v in names.state_dict().items()}
    batches = language.forever(train, BATCH)
    for step in range(steps):
        for g in optimizer.param_groups: g["lr"] = 2e-3 * min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
        optimizer.zero_grad()
        parts = next(batches); words = sum(b.shape[0] * (b.shape[1] - 1) for b in parts)
        for b in parts: (names.loss(names(inputs.of(b)), b[:, 1:, C + 4]) / words).backward()
        nn.utils.clip_grad_norm_(names.parameters(), 5.0)
        optimizer.step()
        keep = min(0.998, (step + 1) / (step + 10))
        for k, v in names.state_dict().items(): average[k].mul_(keep).add_(v, alpha=1 - keep)
        if (step + 1) % 500 == 0 or step + 1 == steps:
            live = {k: v.clone() for k, v in names.state_dict().items()}
            names.load_state_dict(average)
            print(f"{step + 1} of {steps}, {time.time() - began:.0f}s, silver dev {evaluate(inputs, names, dev)}", flush=True)
            torch.save({**saved, "names": average}, out)
            names.load_state_dict(live)


if __name__ == "__main__": main()
