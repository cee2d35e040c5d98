### Setting up: what the scripts say while they bring what they need, and when that fails.

## Steps: each is said while it runs, and named when it fails

setup-environment = Making a Python environment
setup-uv = Fetching uv, which installs Python packages
setup-pip = Unpacking pip, which fetches uv
setup-site-python = Installing the site's Python packages
setup-test-python = Installing the tests' Python packages
setup-zensical = Installing Zensical
setup-node = Installing Node.js
setup-project = Installing the project itself
setup-site-node = Installing the site's Node packages
setup-test-node = Installing the tests' Node packages
setup-lab-jupyter = Fetching the browser lab's Jupyter
setup-older-widgets = Fetching the buttons of older Jupyters
setup-lab-packages = Fetching the browser lab's Python packages
setup-lab-python = Installing Python for the browser lab
setup-lighthouse = Installing Lighthouse
setup-browser = Fetching a browser
setup-system-packages = Reading the system's list of packages
setup-system-browser = Installing the system's browser
# $name: a browser, such as Firefox
setup-engine = Installing { $name } for the tests
setup-old-browsers = Fetching two old browsers for the tests

## How long a step takes

setup-few-seconds = a few seconds
setup-about-seconds = about { $n } seconds
setup-about-minute = about 1 minute
# $step: one of the steps; $time: how long it takes
setup-begins = { $step } ({ $time } the first time) …
setup-took = { $n } s
setup-stopped = stopped

## When it does not work

# $cause: one of the causes below
setup-failed = { $step } did not work: { $cause } The log: { $file }
setup-go-on = Stopped. Run this again to go on.
# $why: what the system says
setup-no-folder = The folder { $file } cannot be used ({ $why }). Check that it is yours, and run this again.
# $why: what failed, as whole sentences
setup-no-node = Node.js { $version } or newer was not found and could not be installed. { $why }
setup-no-such-browser = { $variable } names no file: { $file }. Give the path of a browser's program.
setup-no-browser = There is no browser for the tests and none could be installed. Install Chromium, Chrome or Edge, or put the path of its program into { $variable }, and run this again. The log: { $file }
# $name: a browser, such as Firefox; $packages: names of packages of the system
setup-no-engine = { $name } was not found and could not be installed. The tests try the pages in it. Install { $packages }, and run this again. The log: { $file }

# Each cause follows a colon, and says what to do.
# $kind: what is wrong; $package: the name of a package of the system
setup-cause = { $kind ->
        [no-venv] this Python cannot make environments. Install its venv package (on Debian and Ubuntu: apt install { $package }), and run this again.
        [disk] the disk is full. Free about 1 GB, and run this again.
        [hash] a downloaded package is not the one that was pinned. Run this again. If it happens again, tell the maintainers before you go on.
        [certificate] a secure connection was not trusted. Ask who runs this network for its certificate. Name its file in PIP_CERT and NODE_EXTRA_CA_CERTS, and run this again.
        [network] the package index cannot be reached. Check the connection, and run this again.
        [cache] the folder that keeps downloads may not be written. Name a folder of yours in UV_CACHE_DIR, and run this again.
        [in-use] a file is in use or may not be changed. Close other programs that run from this folder (a preview, an editor). Check that the folder is yours, and run this again.
        [platform] a package has no build for this Python on this kind of computer. Use Python 3.11 to 3.14, 64 bit, on Linux, macOS or Windows.
        [index] this package index lacks a package that is pinned. Use the usual index, or ask who runs this one.
        [project] the project's own description has a mistake. Mend pyproject.toml, or a file that it names.
       *[unknown] the reason is at the end of the log.
    }
