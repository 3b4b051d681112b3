package broken;

public class ControlZ {
  int total = 1;
}
