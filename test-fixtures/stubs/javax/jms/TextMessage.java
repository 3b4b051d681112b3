package javax.jms;

/** Stand-in for JMS 2. */
public interface TextMessage extends Message {
  void setText(String string) throws JMSException;
}
