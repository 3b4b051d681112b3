package org.apache.storm.task;

public class TopologyContext {
  public int getThisTaskIndex() {
    return 0;
  }
}
