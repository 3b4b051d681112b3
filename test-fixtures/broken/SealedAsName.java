package broken;

/** Before 17: sealed, permits and non are plain names. */
public class SealedAsName {
  int sealed = 1;
  int permits = 2;
  int non = 3;

  int rest() {
    return non-sealed - permits;
  }
}
