### The first file that people read on a USB stick.

offline-read-me-first =
    { -page-site }, to use without the internet.

    1. Unzip the file first. On Windows: right-click it and choose "Extract all".
    2. Open the folder "follow-up".
    3. Double-click "index.html". It opens in your browser.

    Nothing is installed, and nothing that you type leaves this computer.
