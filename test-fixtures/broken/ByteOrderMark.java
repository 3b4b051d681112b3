package broken;

/** UTF-8 with a byte order mark, which Java does not know. */
public class ByteOrderMark {
  int total = 1;
}
