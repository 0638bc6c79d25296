// The microphone: its level before the first word, and what is said as samples, never compressed.

/** A microphone that listens, and records when asked to. */
export class Recorder {
  constructor(onlevel, ongone) {
    this.onlevel = onlevel;
    this.ongone = ongone;
    this.blocks = undefined;
    this.peak = 0;
  }

  /** Asks for a microphone and begins to listen. */
  async open(device) {
    this.close();
    this.stream = await navigator.mediaDevices.getUserMedia({
      audio: {
        deviceId: device ? { exact: device } : undefined, channelCount: 1,
        echoCancellation: false, noiseSuppression: false, autoGainControl: false,
      },
    });
    const [track] = this.stream.getAudioTracks();
    track?.addEventListener("ended", () => { if (track === this.stream?.getAudioTracks()[0]) this.ongone(); });
    this.context = new AudioContext();
    await this.context.audioWorklet.addModule("/recorder-worklet.js");
    const source = this.context.createMediaStreamSource(this.stream);
    const tap = new AudioWorkletNode(this.context, "tap", { numberOfOutputs: 0 });
    tap.port.onmessage = ({ data }) => this.#take(data);
    source.connect(tap);
    await this.context.resume();
  }

  get isOpen() { return Boolean(this.stream); }

  /** What the microphone is called that listens. */
  get label() { return this.stream?.getAudioTracks()[0]?.label ?? ""; }

  /** The microphones there are. */
  async devices() {
    return (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === "audioinput");
  }

  #take(samples) {
    if (!this.context) return;
    this.blocks?.push(samples);
    for (const sample of samples) this.peak = Math.max(this.peak, Math.abs(sample));
    this.since = (this.since ?? 0) + samples.length;
    if (this.since < this.context.sampleRate / 20) return;
    this.onlevel(this.peak, this.seconds);
    this.peak = 0;
    this.since = 0;
  }

  get seconds() {
    return this.blocks ? (this.blocks.length * 128) / this.context.sampleRate : 0;
  }

  begin() { this.blocks = []; }
  get isRecording() { return Boolean(this.blocks); }

  /** Ends a recording; gives it as a WAV file. */
  end() {
    const blocks = this.blocks ?? [];
    this.blocks = undefined;
    return wave(blocks, this.context.sampleRate);
  }

  drop() { this.blocks = undefined; }

  close() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.context?.close();
    this.stream = undefined;
    this.context = undefined;
    this.blocks = undefined;
  }
}

/** Blocks of samples as a WAV file of 24 bits: what was said softly keeps its detail. */
function wave(blocks, rate) {
  const count = blocks.reduce((sum, block) => sum + block.length, 0);
  const view = new DataView(new ArrayBuffer(44 + count * 3));
  const text = (at, word) => [...word].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + count * 3, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 3, true);
  view.setUint16(32, 3, true);
  view.setUint16(34, 24, true);
  text(36, "data");
  view.setUint32(40, count * 3, true);
  let at = 44;
  for (const block of blocks) {
    for (const sample of block) {
      const step = Math.max(-8388608, Math.min(8388607, Math.round(sample * 8388608)));
      view.setUint16(at, step & 0xffff, true);
      view.setInt8(at + 2, step >> 16);
      at += 3;
    }
  }
  return new Blob([view], { type: "audio/wav" });
}
