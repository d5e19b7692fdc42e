export { Button, IconButton } from './Button';
export { DateField } from './DateField';
export { DueChip } from './DueChip';

export { Field } from './Field';
export { Icon, type IconName } from './Icon';
export { Logo } from './Logo';
export { mount } from './mount';
export { TagChip } from './TagChip';
export { Tick, type TickState } from './Tick';
export { Toast } from './Toast';
export { TextProvider, useT } from './text';
export { useToday } from './useToday';
