package broken;

/** Compiles: Unicode escapes stand for a brace and for letters of a name. */
public class UnicodeEscapes \u007b
  int t\u006ftal = 1; // \u000a int hidden = 2;
}
