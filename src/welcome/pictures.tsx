import type { ComponentChildren } from 'preact';

/** The icon's drawing on a grid of 128: the head-rope and two meshes with their points. */
export function Mark() {
  return (
    <>
      <rect x="4" y="4" width="120" height="120" rx="28" fill="#3f7ccb" />
      <g fill="#fff">
        <rect x="24" y="24" width="80" height="16" rx="4" />
        <path d="M32 36h8v60h-8z" />
        <path d="M36 49l15 15-15 15-15-15z" />
        <path d="M36 81l15 15-15 15-15-15z" />
        <rect x="64" y="56" width="40" height="16" rx="4" />
        <rect x="64" y="88" width="24" height="16" rx="4" />
      </g>
    </>
  );
}

const Picture = ({ children }: { children: ComponentChildren }) => <svg class="picture" viewBox="0 0 160 96" aria-hidden="true">{children}</svg>;

const pin = 'h8v2h-2v5l2 2v2h-3v4h-2v-4h-3v-2l2-2v-5h-2z';

/** The toolbar with the icon, and the extensions menu with the pin. In Firefox the icon is there from the start. */
export function PinPicture() {
  if (__FIREFOX__) {
    return (
      <Picture>
        <rect class="p-paper" x="16.5" y="34.5" width="127" height="28" rx="6" />
        <rect class="p-line" x="28" y="44" width="64" height="8" rx="4" />
        <g transform="translate(102 38) scale(.16)"><Mark /></g>
        <path class="p-edge" d="M128 45h8v1.5h-8zM128 48h8v1.5h-8zM128 51h8v1.5h-8z" />
      </Picture>
    );
  }
  return (
    <Picture>
      <rect class="p-paper" x="16.5" y="20.5" width="127" height="28" rx="6" />
      <rect class="p-line" x="28" y="30" width="64" height="8" rx="4" />
      <g transform="translate(100 26) scale(.125)"><Mark /></g>
      <path class="p-edge" d={`M124 30${pin}`} />
      <rect class="p-paper" x="72.5" y="56.5" width="71" height="28" rx="6" />
      <rect class="p-line" x="82" y="66" width="36" height="8" rx="4" />
      <path class="p-accent" d={`M128 64${pin}`} />
    </Picture>
  );
}

/** A report in the browser, the icon lit. */
export function ReportPicture() {
  return (
    <Picture>
      <rect class="p-paper" x="16.5" y="12.5" width="127" height="72" rx="6" />
      <rect class="p-line" x="24" y="19" width="84" height="6" rx="3" />
      <g transform="translate(118 16) scale(.109)"><Mark /></g>
      <path class="p-line" d="M17 31h126v1H17z" />
      <rect class="p-edge" x="28" y="40" width="56" height="6" rx="3" />
      <rect class="p-line" x="28" y="53" width="104" height="4" rx="2" />
      <rect class="p-line" x="28" y="62" width="104" height="4" rx="2" />
      <rect class="p-line" x="28" y="71" width="72" height="4" rx="2" />
    </Picture>
  );
}

/** Page and panel side by side: a point chosen in the one, its sentence marked in the other. */
export function JumpPicture() {
  return (
    <Picture>
      <rect class="p-paper" x="16.5" y="12.5" width="127" height="72" rx="6" />
      <path class="p-line" d="M92 13h1v71h-1z" />
      <rect class="p-line" x="26" y="22" width="56" height="4" rx="2" />
      <rect class="p-line" x="26" y="31" width="56" height="4" rx="2" />
      <rect class="p-tint" x="22.5" y="40.5" width="63" height="20" rx="3" />
      <rect class="p-edge" x="27" y="45" width="54" height="4" rx="2" />
      <rect class="p-edge" x="27" y="53" width="38" height="4" rx="2" />
      <rect class="p-line" x="26" y="67" width="56" height="4" rx="2" />
      <rect class="p-edge" x="100" y="22" width="30" height="4" rx="2" />
      <path class="p-line" d="M102 30h1v38h-1z" />
      <rect class="p-line" x="107" y="33" width="28" height="4" rx="2" />
      <rect class="p-accent" x="101" y="43" width="3" height="10" rx="1.5" />
      <rect class="p-accent" x="107" y="46" width="28" height="4" rx="2" />
      <rect class="p-line" x="107" y="59" width="20" height="4" rx="2" />
    </Picture>
  );
}
