"""Trains the names of the network on top of what train.py made:  python3 models/train/names.py DATA_DIR WEIGHTS.pt OUT.pt [name=value …]

One more bidirectional LSTM over the (now fixed) states and embeddings of each word, and a conditional random field over its
tags (Lample et al. 2016), on the silver names of news and, several times as often, the names that were read in EWT and GUM; of two trainings that
begin alike the weights are averaged (Wortsman et al. 2022). Rare words are hidden before their states are computed: in other texts most names
have words that were never seen."""
import sys, time
import torch
import torch.nn as nn
import train as language
from crf import Field, NAMES
from data import *

HIDDEN, EPOCHS, BATCH = option("names", 128), option("epochs", 2.5), option("batch", 1600)
READ = (3, 2)  # how often names that were read count for each time that silver ones do, in each of the trainings
HIDE = option("hide", 1.0)  # a word that comes n times is hidden once in n / HIDE + 1 times
DROP = 0.3


class Names(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.lstm = nn.LSTM(width, HIDDEN, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * HIDDEN, len(NAMES))
        self.field = Field()

    def forward(self, x, mask):
        drop = lambda z: dropped(z, DROP, self.training)
        return self.out(drop(both_ways(self.lstm, drop(x), mask)))[:, 1:]


class Inputs:
    """What the names are found on: of each word its states, computed once, and its embeddings."""

    def __init__(self, net):
        self.net, self.table = net, torch.empty(0, 2 * language.HIDDEN, dtype=torch.float16)

    @torch.no_grad()
    def add(self, sentences):
        """Computes the states of sentences, whose column of heads, of which names need nothing, then holds each word's row among all states."""
        rows = len(self.table)
        for s in sentences:
            s[:, HEAD] = torch.arange(rows + 1, rows + 1 + len(s)); rows += len(s) + 1
        self.table = torch.cat([self.table, self.table.new_empty(rows - len(self.table), self.table.shape[1])])
        for b in batches(sentences, 4000):
            mask = mask_of(b)
            self.table[self.rows_of(b)[mask.cpu()]] = self.net.states(b[..., :C])[mask].half().cpu()
        return sentences

    def rows_of(self, batch):
        """The place before a sentence has a row too."""
        return (batch[:, 1:2, HEAD] - 1 + torch.arange(batch.shape[1], device=batch.device)).cpu()

    @torch.no_grad()
    def of(self, batch):
        states = self.table[self.rows_of(batch).clamp(max=len(self.table) - 1)].to(device).float()
        return torch.cat([states, self.net.embedded(batch[..., :C])], -1)


def hidden(sentences):
    """The sentences, with rare words as words never seen."""
    frequency = torch.tensor(meta["frequency"], dtype=torch.float)
    share = HIDE / (HIDE + frequency); share[:3] = 0
    made = []
    for s in sentences:
        made.append(s.clone())
        made[-1][torch.rand(len(s)) < share[s[:, 0].long()], 0] = 1
    return made


@torch.no_grad()
def evaluate(inputs, names, sentences):
    result = NameScores()
    for b in batches(sentences, 6000):
        mask = mask_of(b)
        result.add(b[:, 1:, NAME], names.field.best(names(inputs.of(b), mask), mask[:, 1:]), mask[:, 1:].sum(1))
    return result


def trained(inputs, silver, treebanks, dev):
    """Weights of names trained on `silver` and each of `treebanks`. All begin alike, so that those of several trainings can be averaged."""
    torch.manual_seed(seed)
    names = Names(2 * language.HIDDEN + sum(language.DIMS.values())).to(device)
    train = silver + [s for treebank in treebanks for s in treebank]
    deal = forever(train, BATCH)
    steps = int(EPOCHS * sum(map(len, train)) / (0.9 * BATCH)); began = time.time()
    optimizer = torch.optim.AdamW(names.parameters(), lr=2e-3, betas=(0.9, 0.95))
    average = Average(names, 0.999)
    for step in range(steps):
        for g in optimizer.param_groups: g["lr"] = 2e-3 * min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
        optimizer.zero_grad()
        b = next(deal); mask = mask_of(b)
        (names.field.loss(names(inputs.of(b), mask), b[:, 1:, NAME], mask[:, 1:]) / mask[:, 1:].sum()).backward()
        nn.utils.clip_grad_norm_(names.parameters(), 5.0)
        optimizer.step(); average.add()
        if (step + 1) % 500 == 0 or step + 1 == steps:
            with average: print(f"{step + 1} of {steps}, {time.time() - began:.0f}s, silver dev {evaluate(inputs, names, dev)}", flush=True)
    return average.values


def main():
    weights_file, out = sys.argv[2:4]
    saved = torch.load(weights_file, map_location="cpu")
    net = language.Network(); net.load_state_dict(saved["weights"]); net.to(device).eval()
    inputs = Inputs(net)
    silver = inputs.add(hidden(read("silver-train")))
    treebanks = [inputs.add(hidden(read("ud-train"))) for _ in range(max(READ))]
    dev = inputs.add(read("silver-dev"))
    all = [trained(inputs, silver, treebanks[:times], dev) for times in READ]
    names = {k: sum(weights[k].cpu() for weights in all) / len(all) for k in all[0]}
    torch.save({**saved, "names": names}, out)


if __name__ == "__main__": main()
